// @generated from the schema "ListWrapperAlternativeShiftBuSettingsActivityCategory"; changes made here are lost at the next generation

/// The schema `ListWrapperAlternativeShiftBuSettingsActivityCategory`.
pub struct ListWrapperAlternativeShiftBuSettingsActivityCategory {
    /// `values`: `array of string`.
    pub values: ::std::option::Option<::std::vec::Vec<crate::runtime::Open<Values>>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ListWrapperAlternativeShiftBuSettingsActivityCategory {
    const EMPTY: Self = Self {
        values: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ListWrapperAlternativeShiftBuSettingsActivityCategory = &<ListWrapperAlternativeShiftBuSettingsActivityCategory as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ListWrapperAlternativeShiftBuSettingsActivityCategory",
        empty: E,
        extra: &E.extra,
        properties: &[("values", "values", 0)],
        fields: &[&E.values],
    }
};

crate::runtime::model!(ListWrapperAlternativeShiftBuSettingsActivityCategory);

crate::runtime::setters!(ListWrapperAlternativeShiftBuSettingsActivityCategory {
    with_values: values: ::std::vec::Vec<crate::runtime::Open<Values>>,
});

/// The property `values` of `ListWrapperAlternativeShiftBuSettingsActivityCategory`. Known values: `Break`, `Meal`, `Meeting`, `OffQueueWork`, `TimeOff`, `Training`, `Unavailable`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
