# May I post this?

may-h = May I post this?
may-lead = Paste what you think of writing on your own account. You will have an answer, and the article that it comes from.
may-text = Your text
may-where = Where?
may-own = my account
may-group = a group of neighbours or alumni
may-house = an account of the house
may-answer = Answer the questions beside for a surer answer.
may-go = Ask
may-kept = Nothing is kept: neither the text nor your name. Your meetings, your representatives, your private circles and whistleblowing are not the charter's matter.
may-advice = This is advice. Your text is not kept; Charte only counts one more question.
may-empty = The answer will come here
may-empty-say = In a few plain words, with the article of the charter and what to change.
may-someone = Someone to talk to
may-read = Read in full: { $article }
