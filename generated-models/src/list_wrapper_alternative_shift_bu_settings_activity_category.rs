// @generated from the schema "ListWrapperAlternativeShiftBuSettingsActivityCategory"; changes made here are lost at the next generation

/// The schema `ListWrapperAlternativeShiftBuSettingsActivityCategory`.
#[repr(C)]
pub struct ListWrapperAlternativeShiftBuSettingsActivityCategory {
    /// `values`: `array of string`.
    pub values: ::std::option::Option<::std::vec::Vec<crate::runtime::Open<Values>>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ListWrapperAlternativeShiftBuSettingsActivityCategory "ListWrapperAlternativeShiftBuSettingsActivityCategory" 1 {
    (
        values: ::std::vec::Vec<crate::runtime::Open<Values>> = "values" 0 with_values,
    )
});

/// The property `values` of `ListWrapperAlternativeShiftBuSettingsActivityCategory`. Known values: `Break`, `Meal`, `Meeting`, `OffQueueWork`, `TimeOff`, `Training`, `Unavailable`.
#[non_exhaustive]
pub enum Values {
    Break,
    Meal,
    Meeting,
    OffQueueWork,
    TimeOff,
    Training,
    Unavailable,
}

crate::runtime::known!(Values);

impl crate::runtime::Enum for Values {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Break, "Break"),
        (Self::Meal, "Meal"),
        (Self::Meeting, "Meeting"),
        (Self::OffQueueWork, "OffQueueWork"),
        (Self::TimeOff, "TimeOff"),
        (Self::Training, "Training"),
        (Self::Unavailable, "Unavailable"),
    ];
}
