# notice: what people who comment are told of their data (GDPR, art. 13, 14, 21 and 22).

notice-title = Your data when you comment
notice-controller = Who is responsible
notice-controller-is = Controller: { $name }.
notice-director = Responsible for the publication: { $name }.
notice-data = Which data
notice-data-what = What you write, the name and mail address you give, the network address you write from, the date and the page.
notice-data-hashed = Addresses are only kept as a keyed digest: it lets us recognise the same author, not write to them.
notice-data-plain = Addresses are kept as you give them.
notice-data-sites = Comments come from: { $names }.
notice-data-elsewhere = Your public comments are also read where you wrote them: { $names }.
notice-purposes = What for
notice-detectors = Programs installed on the premises read each comment and make proposals: { $names }.
notice-learn-site = The filter for unwanted messages learns from each site for that site alone.
notice-learn-shared = The filter for unwanted messages learns from all the sites of the organisation.
notice-basis = On what basis
notice-recipients = Who receives them
notice-recipients-are = Recipients: { $names }.
notice-webhooks = Messages about comments are sent to: { $names }.
notice-nothing-out = No comment is sent to an outside service to be filtered.
notice-retention = How long
notice-kept = { $what ->
    [evidence] Copies kept as evidence
    [addresses] Addresses
   *[comments] Comments
 } are kept for { $length }, then { $end ->
    [anonymise] made anonymous
   *[erase] erased
 }.
notice-kept-aside = A comment put aside as unwanted can be taken back for { $length }, then it is erased.
notice-rights = Your rights
notice-rights-are = You may ask to see your data, to correct them, to erase them, to limit their use or to receive them.
notice-rights-object = You may object to their use at any time, for a reason that has to do with your situation.
notice-complaint = To complain
notice-complaint-france = You may complain to the CNIL: www.cnil.fr.
notice-complaint-uk = You may complain to the Information Commissioner's Office: ico.org.uk.
notice-complaint-any = You may complain to the data protection authority of your country.
notice-decision = Who decides
notice-decision-person = No decision that binds you in law is made by a machine alone: a person decides.
notice-decision-spam = A message that is probably unwanted may be put aside automatically; it is not lost, and a person can bring it back.
notice-decision-discard = A message that is probably unwanted may be put aside automatically, and a person can bring it back; what is plainly unwanted is not kept.
notice-contest = If your comment is hidden, you are told the ground when you can be reached, and you can contest it.
notice-contest-link = If your comment is hidden, you are told the ground when you can be reached, and you can contest it here: { $link }.
