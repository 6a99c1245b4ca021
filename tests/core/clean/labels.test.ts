import { expect, it } from "vitest";
import { Labels } from "../../../src/core/clean/labels";
import { allWords } from "../words/all-words";

it.each([
  ["You must be logged in to post a comment.", "comments"],
  ["Be the first to comment!", "comments"],
  ["Click the button below to load content from Harbour Maps.", "consent"],
  ["Sie sind leider nicht angemeldet.", "comments"],
  ["Um einen Kommentar zu verfassen, melden Sie sich bitte an.", "comments"],
  ["Noch keine Kommentare", "comments"],
  ["Klicke auf den Knopf, um den Inhalt von Hafenkarte zu laden.", "consent"],
  ["Hafenkarte immer entsperren", "consent"],
  ["War dieser Beitrag nützlich?", "feedback"],
  ["Diese Themen könnten Sie auch interessieren", "related"],
  ["Connectez-vous pour ajouter un commentaire", "comments"],
  ["Votre adresse e-mail ne sera pas publiée.", "comments"],
  ["Cliquez sur le bouton pour charger la carte du port.", "consent"],
  ["Cet article vous a-t-il été utile ?", "feedback"],
  ["Vous pourriez aussi aimer", "related"],
  ["Sé el primero en comentar", "comments"],
  ["Contenido externo: acepta las cookies del puerto para verlo", "consent"],
  ["¿Te ha gustado esta noticia?", "feedback"],
  ["Podría interesarte", "related"],
  ["Lascia un commento", "comments"],
  ["Per visualizzare questo contenuto devi accettare i cookie.", "consent"],
  ["Hai trovato un errore?", "feedback"],
  ["Potrebbe interessarvi", "related"],
  ["Faça login para comentar", "comments"],
  ["Para ver este conteúdo, aceite os cookies.", "consent"],
  ["Continue lendo", "related"],
  ["Log in om te reageren", "comments"],
  ["Externe inhoud van de havenkaart", "consent"],
  ["Vond je dit artikel interessant?", "feedback"],
  ["Ook interessant", "related"],
  ["Skriv en kommentar", "comments"],
  ["Fant du en feil?", "feedback"],
  ["Fler artiklar om hamnen", "related"],
  ["Dodaj komentarz", "comments"],
  ["Přidat komentář", "comments"],
  ["Našli jste v textu chybu?", "feedback"],
  ["Może Cię też zainteresować", "related"],
  ["Ţi-ar putea plăcea", "related"],
  ["Оставить комментарий", "comments"],
  ["Вам может быть интересно", "related"],
  ["Нажмите на кнопку, чтобы загрузить карту гавани", "consent"],
  ["Вас може зацікавити", "related"],
  ["İlginizi çekebilir", "related"],
] as const)("reads “%s” as %s", (line, kind) => {
  expect(new Labels(null, allWords()).labelOf(line)).toBe(kind);
});

it.each([
  "Click on any name in the list and the archive shows who sailed to view the eclipse.",
  "Klicken Sie sich durch die Ausstellung, um die alten Segel zu sehen.",
  "Cliquez sur un nom de la liste pour lire le rapport de la commission du port.",
  "Haga clic en el nombre para ver el informe completo de la comisión.",
  "Um den Hafen zu retten, kommentierte der Rat jeden einzelnen Plan der Werft.",
  "Les commentaires du maire sur le port ont surpris la salle.",
  "Your comments on the harbour plan reached the council on Monday.",
  "Die Kommentare der Fischer zum Hafenplan waren eindeutig.",
])("takes no sentence of a story for a label: %s", (line) => {
  expect(new Labels(null, allWords()).labelOf(line)).toBeNull();
});
