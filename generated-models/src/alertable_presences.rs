// @generated from the schema "AlertablePresences"; changes made here are lost at the next generation

/// The schema `AlertablePresences`.
#[repr(C)]
pub struct AlertablePresences {
    /// `alertablePresences`: `array of string`, required.
    #[doc(alias = "alertablePresences")]
    pub alertable_presences: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<AlertablePresencesValue>>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AlertablePresences "AlertablePresences" 1 {
    (
        alertable_presences: ::std::vec::Vec<crate::runtime::Open<AlertablePresencesValue>> = "alertablePresences" 1 with_alertable_presences,
    )
});

/// The property `alertablePresences` of `AlertablePresences`. Known values: `Available`, `Away`, `Busy`, `Offline`, `Idle`, `OnQueue`, `Meal`, `Training`, `Meeting`, `Break`.
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

crate::runtime::known!(AlertablePresencesValue);

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
