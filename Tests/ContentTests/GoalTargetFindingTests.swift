import Testing

/// What is wrong with how many or how much a goal wants.
@Suite("Mål med mått som inte går ihop") struct GoalTargetFindingTests {
    @Test(
        "Targets that may be thousands",
        arguments: [
            ("measure: instagram.foljare\nreach: 1.200", "7:12"),
            ("measure: instagram.foljare\nat-least: 1,200", "7:15"),
            ("measure: instagram.foljare\nbetween: [1.200, 1300]", "7:15"), ("count: {}\nat-least: 1.000", "7:15"),
        ])
    func targetsThatMayBeThousands(goal: String, place: String) {
        let sample = PlanSample(goal: goal)
        #expect(sample.codes == ["\(place): warning [bad-target]"] && sample.rules.count == 1)
    }

    @Test(
        "Targets that cannot be one",
        arguments: [
            (
                "count: {}\nat-least: många",
                "7:15: error: at-least ska vara ett tal [bad-target] = skriv talet med siffror: at-least: 3"
            ),
            (
                "count: {}\nat-least: fyra",
                "7:15: error: at-least ska vara ett tal [bad-target] = skriv talet med siffror: at-least: 4"
            ),
            (
                "count: {}\nminst: 5 st",
                "7:12: error: minst ska vara ett tal [bad-target] = skriv talet med siffror: minst: 5"
            ),
            (
                "count: {}\nminst: 7\nhögst: 9",
                "8:5: error: minst och högst går inte att skriva i samma mål [unclear-goal] = skriv båda gränserna i en rad: mellan: [7, 9]"
            ),
            (
                "count: {}\nminst: [3]",
                "7:12: error: minst ska vara ett tal [bad-target] = skriv talet med siffror: minst: 3"
            ),
            (
                "count: {}\nbetween: [9, 4]",
                "7:14: error: det lägre talet ska stå först i between [bad-target] = skriv between: [4, 9]"
            ),
            (
                "count: {}\nmellan: 2-4",
                "7:13: error: mellan ska vara två tal [bad-target] = skriv till exempel: mellan: [2, 4]"
            ),
            (
                "measure: facebook.andel-kvinnor\nmellan: [39,9 %, 45 %]",
                "7:13: error: mellan ska vara två tal [bad-target] = inom hakar skrivs decimaler med punkt: mellan: [39.9%, 45%]"
            ),
            (
                "count: {}\nminst: -1",
                "7:12: error: minst ska vara ett helt tal, 0 eller mer [bad-target] = skriv till exempel: minst: 0"
            ),
            (
                "count: {}\nminst: 2,5",
                "7:12: error: minst ska vara ett helt tal, 0 eller mer [bad-target] = skriv till exempel: minst: 3"
            ),
            (
                "count: {}\nbetween: [1, 2.5]",
                "7:18: error: between ska vara ett helt tal, 0 eller mer [bad-target] = skriv till exempel: between: [2, 4]"
            ),
            (
                "count: {}\nminst: 10%",
                "7:12: error: en andel behöver en helhet att tas av [bad-target] = lägg till raden andel-av: {kanal: facebook}, eller skriv ett helt tal: minst: 3"
            ),
            (
                "count: {}\nminst: 1234567890123456",
                "7:12: error: ett tal har högst 15 siffror [bad-target] = skriv talet med färre siffror"
            ),
            (
                "count: {}\nöka: -5%",
                "7:10: error: det som räknas kan bara öka, så öka är 0% eller mer [bad-target] = skriv till exempel: öka: 10%, eller högst: 4 om det ska bli färre"
            ),
            (
                "count: {}\nöka: mycket",
                "7:10: error: öka ska vara ett tal [bad-target] = skriv talet med siffror: öka: 10%"
            ),
            (
                "mått: instagram.foljare\nöka: -120%",
                "7:10: error: ett mått minskar med högst 100 procent [bad-target] = skriv till exempel: öka: -10%"
            ),
            (
                "count: {}\nandel-av: {}\nminst: -5%",
                "8:12: error: en andel är mellan 0 och 100 procent [bad-target] = skriv till exempel: minst: 10%"
            ),
            (
                "mått: instagram.foljare\nnå: 500\nfrån: 2025-06",
                "8:11: error: från ska vara ett tal [bad-target] = skriv talet med siffror: från: 3"
            ),
        ])
    func targets(goal: String, finding: String) { PlanSample.expect(goal, [finding]) }

    @Test(
        "Percent that may be meant otherwise are warnings, and the goal stands",
        arguments: [
            (
                "count: {}\nandel-av: {}\nminst: 10",
                "8:12: warning: 10 utan procenttecken betyder 1000 procent [bad-target] = skriv procent: minst: 10%"
            ),
            (
                "count: {}\nandel-av: {}\nminst: 0,25",
                "8:12: warning: 0,25 utan procenttecken betyder 25 procent [bad-target] = skriv procent: minst: 25%"
            ),
            (
                "count: {}\nandel-av: {}\nminst: 120%",
                "8:12: warning: en andel blir aldrig större än 100 procent [bad-target] = skriv till exempel: minst: 10%"
            ),
            (
                "count: {}\nöka: 25",
                "7:10: warning: 25 utan procenttecken betyder 2500 procent mer [bad-target] = skriv procent: öka: 25%"
            ),
            (
                "mått: instagram.foljare\nöka: 0.1",
                "7:10: warning: 0,1 utan procenttecken betyder 10 procent mer [bad-target] = skriv procent: öka: 10%"
            ),
            (
                "mått: facebook.andel-kvinnor\nnå: 50",
                "7:9: warning: 50 utan procenttecken betyder 5000 procent [bad-target] = skriv procent: nå: 50%"
            ),
            (
                "mått: instagram.foljare\nmellan: [400, 50%]",
                "7:13: error: det lägre talet ska stå först i mellan [bad-target] = skriv mellan: [50%, 400]"
            ),
            (
                "mått: instagram.foljare\nminst: 50%",
                "7:12: warning: värdena av instagram.foljare är inte procent [bad-target] = skriv ett tal utan procenttecken, eller öka: 10% om det ska bli mer"
            ),
        ])
    func percent(goal: String, finding: String) {
        let sample = PlanSample(goal: goal)
        #expect(sample.said.first == finding)
        #expect(sample.rules.count == (finding.contains("warning") ? 1 : 0))
    }
}
