// @generated from the schema "ListWrapperAlternativeShiftBuSettingsGranularity"; changes made here are lost at the next generation

/// The schema `ListWrapperAlternativeShiftBuSettingsGranularity`.
pub struct ListWrapperAlternativeShiftBuSettingsGranularity {
    /// `values`: `array of string`.
    pub values: ::std::option::Option<::std::vec::Vec<crate::runtime::Open<Values>>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ListWrapperAlternativeShiftBuSettingsGranularity {
    const EMPTY: Self = Self {
        values: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ListWrapperAlternativeShiftBuSettingsGranularity = &<ListWrapperAlternativeShiftBuSettingsGranularity as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ListWrapperAlternativeShiftBuSettingsGranularity",
        empty: E,
        extra: &E.extra,
        properties: &[("values", "values", 0)],
        fields: &[&E.values],
    }
};

crate::runtime::model!(ListWrapperAlternativeShiftBuSettingsGranularity);

crate::runtime::setters!(ListWrapperAlternativeShiftBuSettingsGranularity {
    with_values: values: ::std::vec::Vec<crate::runtime::Open<Values>>,
});

/// The property `values` of `ListWrapperAlternativeShiftBuSettingsGranularity`. Known values: `Daily`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Values {
    Daily,
}

impl crate::runtime::Enum for Values {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Daily, "Daily")];
}
