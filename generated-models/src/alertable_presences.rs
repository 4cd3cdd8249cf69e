// @generated from the schema "AlertablePresences"; changes made here are lost at the next generation

/// The schema `AlertablePresences`.
pub struct AlertablePresences {
    /// `alertablePresences`: `array of string`, required.
    #[doc(alias = "alertablePresences")]
    pub alertable_presences: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<AlertablePresencesValue>>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AlertablePresences {
    const EMPTY: Self = Self {
        alertable_presences: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AlertablePresences = &<AlertablePresences as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AlertablePresences",
        empty: E,
        extra: &E.extra,
        properties: &[("alertablePresences", "alertable_presences", 1)],
        fields: &[&E.alertable_presences],
    }
};

crate::runtime::model!(AlertablePresences);

crate::runtime::setters!(AlertablePresences {
    with_alertable_presences: alertable_presences: ::std::vec::Vec<crate::runtime::Open<AlertablePresencesValue>>,
});

/// The property `alertablePresences` of `AlertablePresences`. Known values: `Available`, `Away`, `Busy`, `Offline`, `Idle`, `OnQueue`, `Meal`, `Training`, `Meeting`, `Break`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AlertablePresencesValue {
    Available,
    Away,
    Busy,
    Offline,
    Idle,
    OnQueue,
    Meal,
    Training,
    Meeting,
    Break,
}

impl crate::runtime::Enum for AlertablePresencesValue {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Available, "Available"),
        (Self::Away, "Away"),
        (Self::Busy, "Busy"),
        (Self::Offline, "Offline"),
        (Self::Idle, "Idle"),
        (Self::OnQueue, "OnQueue"),
        (Self::Meal, "Meal"),
        (Self::Training, "Training"),
        (Self::Meeting, "Meeting"),
        (Self::Break, "Break"),
    ];
}
