//! Counting right and wrong.

/// Right and wrong answers of a yes-or-no question.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Count {
    pub(super) found: u32,
    pub(super) missed: u32,
    pub(super) false_alarms: u32,
    pub(super) rightly_silent: u32,
}

impl Count {
    pub(super) fn add(&mut self, is: bool, said: bool) {
        let slot = match (is, said) {
            (true, true) => &mut self.found,
            (true, false) => &mut self.missed,
            (false, true) => &mut self.false_alarms,
            (false, false) => &mut self.rightly_silent,
        };
        *slot += 1;
    }

    pub(super) fn all(self) -> u32 {
        self.found + self.missed + self.false_alarms + self.rightly_silent
    }

    pub(super) fn accuracy(self) -> f64 {
        share(self.found + self.rightly_silent, self.all())
    }

    pub(super) fn precision(self) -> f64 {
        share(self.found, self.found + self.false_alarms)
    }

    pub(super) fn recall(self) -> f64 {
        share(self.found, self.found + self.missed)
    }

    /// The mean of both classes' F1.
    pub(super) fn macro_f1(self) -> f64 {
        let f1 = |right: u32, wrong: u32, other: u32| share(2 * right, 2 * right + wrong + other);
        let (yes, no) =
            (f1(self.found, self.false_alarms, self.missed), f1(self.rightly_silent, self.missed, self.false_alarms));
        f64::midpoint(yes, no)
    }
}

pub(super) fn share(part: u32, of: u32) -> f64 {
    if of == 0 { f64::NAN } else { f64::from(part) / f64::from(of) }
}

/// The area under the curve: how often what is scores higher than what is not; ties count half.
pub(super) fn auc(scored: &[(bool, f32)]) -> f64 {
    let mut sorted: Vec<_> = scored.to_vec();
    sorted.sort_by(|a, b| a.1.total_cmp(&b.1));
    let (mut ranks, mut yes, mut at) = (0f64, 0u32, 0usize);
    while let Some((_, score)) = sorted.get(at) {
        let same = sorted.iter().skip(at).take_while(|(_, s)| s == score).count();
        let rank = at as f64 + f64::midpoint(same as f64, 1.0);
        let hits = sorted.iter().skip(at).take(same).filter(|(is, _)| *is).count();
        ranks += rank * hits as f64;
        yes += u32::try_from(hits).unwrap_or(0);
        at += same;
    }
    let (yes, no) = (f64::from(yes), sorted.len() as f64 - f64::from(yes));
    if yes == 0.0 || no == 0.0 { f64::NAN } else { (ranks - yes * (yes + 1.0) / 2.0) / (yes * no) }
}

/// Two digits after the point; a dash for what was not measured.
pub(super) fn shown(value: f64) -> String {
    if value.is_nan() { "–".to_owned() } else { format!("{value:.2}") }
}

/// A share in percent with two digits.
pub(super) fn percent(value: f64) -> String {
    if value.is_nan() { "–".to_owned() } else { format!("{:.2} %", value * 100.0) }
}
