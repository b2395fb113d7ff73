"""The printed survey in several languages, in our own words.

Left out are Arabic and Farsi: the shipped face has neither script, and the tagged PDF layer writes
from left to right only. The translations are ours and should be read by native speakers before a
large survey.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SurveyWords:
    """A sheet in one language: ``tag`` is its language tag, ``name`` what it is called in German.

    ``answers`` are the four grades and "no answer".
    """

    tag: str
    name: str
    title: str
    intro: str
    privacy: str
    questions: tuple[str, ...]
    answers: tuple[str, ...]
    thanks: str


SHEETS: dict[str, SurveyWords] = {
    "de": SurveyWords(
        "de-DE", "Deutsch",
        "Wie geht es Ihnen bei uns?",
        "Wir möchten wissen, wie gut das Zusammenleben hier gelingt. Bitte kreuzen Sie bei jedem "
        "Satz an, wie gut er für Sie stimmt. Das dauert etwa drei Minuten.",
        "Die Teilnahme ist freiwillig. Bitte schreiben Sie keinen Namen auf den Bogen. Wir zählen "
        "nur die Kreuze und vernichten den Bogen danach.",
        (
            "Ich fühle mich hier willkommen.",
            "Ich weiß, wen ich bei Fragen ansprechen kann.",
            "Briefe und Auskünfte der Ämter verstehe ich gut.",
            "In den Ämtern werde ich freundlich und mit Respekt behandelt.",
            "Ich kann hier gut Deutsch lernen.",
            "Ich finde eine Wohnung, die zu mir passt.",
            "Ich habe gute Möglichkeiten, zu arbeiten oder eine Ausbildung zu machen.",
            "Kinder werden in Kita und Schule gut unterstützt.",
            "Ich kann im Ort mitmachen und mitreden.",
            "Ich fühle mich hier sicher.",
        ),
        ("stimmt", "stimmt eher", "stimmt eher nicht", "stimmt nicht", "keine Antwort"),
        "Vielen Dank!",
    ),
    "de-plain": SurveyWords(
        "de-DE", "Deutsch in einfacher Sprache",
        "Wie geht es Ihnen hier?",
        "Wir haben 10 Sätze. Lesen Sie jeden Satz. Passt der Satz für Sie? Machen Sie ein Kreuz.",
        "Sie müssen nicht mitmachen. Schreiben Sie keinen Namen. Wir zählen nur die Kreuze. Dann "
        "werfen wir das Blatt weg.",
        (
            "Die Menschen hier freuen sich, dass ich da bin.",
            "Ich habe eine Frage. Ich weiß, wer mir hilft.",
            "Ich verstehe die Briefe vom Amt.",
            "Die Leute im Amt sind freundlich zu mir.",
            "Ich kann hier gut Deutsch lernen.",
            "Ich finde eine gute Wohnung.",
            "Ich kann hier arbeiten oder einen Beruf lernen.",
            "Kita und Schule helfen den Kindern gut.",
            "Ich kann hier mitmachen und meine Meinung sagen.",
            "Ich habe hier keine Angst.",
        ),
        ("ja", "eher ja", "eher nein", "nein", "keine Antwort"),
        "Danke!",
    ),
    "en": SurveyWords(
        "en-GB", "Englisch",
        "How are you getting on here?",
        "We would like to know how well people live together here. Please mark for each sentence "
        "how true it is for you. It takes about three minutes.",
        "Taking part is voluntary. Please do not write your name on this sheet. We only count the "
        "marks and then destroy the sheet.",
        (
            "I feel welcome here.",
            "I know whom to ask if I have questions.",
            "I understand letters and information from the authorities well.",
            "In public offices I am treated kindly and with respect.",
            "I can learn German well here.",
            "I can find a home that suits me.",
            "I have good opportunities to work or to train for a job.",
            "Children get good support in day care and at school.",
            "I can take part and have a say in local life.",
            "I feel safe here.",
        ),
        ("true", "rather true", "rather not true", "not true", "no answer"),
        "Thank you!",
    ),
    "uk": SurveyWords(
        "uk-UA", "Ukrainisch",
        "Як вам тут живеться?",
        "Ми хочемо дізнатися, як нам усім живеться разом. Будь ласка, позначте біля кожного "
        "речення, наскільки воно правильне для вас. Це займе близько трьох хвилин.",
        "Участь добровільна. Будь ласка, не пишіть свого імені. Ми лише рахуємо позначки, а потім "
        "знищуємо аркуш.",
        (
            "Я відчуваю, що мені тут раді.",
            "Я знаю, до кого звернутися із запитаннями.",
            "Я добре розумію листи та інформацію від установ.",
            "В установах до мене ставляться привітно і з повагою.",
            "Я можу тут добре вивчати німецьку мову.",
            "Я можу знайти житло, яке мені підходить.",
            "Я маю добрі можливості працювати або здобувати професію.",
            "Дітей добре підтримують у дитячому садку та школі.",
            "Я можу брати участь у житті громади і висловлювати свою думку.",
            "Я почуваюся тут у безпеці.",
        ),
        ("правда", "скоріше правда", "скоріше неправда", "неправда", "без відповіді"),
        "Дякуємо!",
    ),
    "ru": SurveyWords(
        "ru-RU", "Russisch",
        "Как вам здесь живётся?",
        "Мы хотим узнать, как нам всем живётся вместе. Пожалуйста, отметьте у каждого предложения, "
        "насколько оно верно для вас. Это займёт около трёх минут.",
        "Участие добровольное. Пожалуйста, не пишите своё имя. Мы только считаем отметки, а затем "
        "уничтожаем лист.",
        (
            "Я чувствую, что мне здесь рады.",
            "Я знаю, к кому обратиться с вопросами.",
            "Я хорошо понимаю письма и информацию от ведомств.",
            "В ведомствах ко мне относятся приветливо и с уважением.",
            "Я могу здесь хорошо учить немецкий язык.",
            "Я могу найти жильё, которое мне подходит.",
            "У меня есть хорошие возможности работать или получить профессию.",
            "Детей хорошо поддерживают в детском саду и школе.",
            "Я могу участвовать в местной жизни и высказывать своё мнение.",
            "Я чувствую себя здесь в безопасности.",
        ),
        ("верно", "скорее верно", "скорее неверно", "неверно", "без ответа"),
        "Спасибо!",
    ),
    "tr": SurveyWords(
        "tr-TR", "Türkisch",
        "Burada nasılsınız?",
        "Burada birlikte yaşamanın ne kadar iyi gittiğini öğrenmek istiyoruz. Lütfen her cümlenin "
        "sizin için ne kadar doğru olduğunu işaretleyin. Yaklaşık üç dakika sürer.",
        "Katılım gönüllüdür. Lütfen kâğıda adınızı yazmayın. Yalnızca işaretleri sayarız, sonra "
        "kâğıdı yok ederiz.",
        (
            "Burada hoş karşılandığımı hissediyorum.",
            "Sorularım olduğunda kime başvuracağımı biliyorum.",
            "Resmî dairelerin mektuplarını ve bilgilerini iyi anlıyorum.",
            "Resmî dairelerde bana güler yüzle ve saygıyla davranılıyor.",
            "Burada iyi Almanca öğrenebiliyorum.",
            "Bana uygun bir ev bulabiliyorum.",
            "Çalışmak veya meslek öğrenmek için iyi olanaklarım var.",
            "Çocuklar kreşte ve okulda iyi destekleniyor.",
            "Burada etkinliklere katılabiliyor ve söz sahibi olabiliyorum.",
            "Burada kendimi güvende hissediyorum.",
        ),
        ("doğru", "daha çok doğru", "pek doğru değil", "doğru değil", "cevap yok"),
        "Teşekkür ederiz!",
    ),
}  # fmt: skip
"""The sheets by key."""
