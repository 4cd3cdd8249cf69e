// @generated from the schema "SplittingInformation"; changes made here are lost at the next generation

/// The schema `SplittingInformation`.
pub struct SplittingInformation {
    /// `criteria`: `string`.
    pub criteria: ::std::option::Option<crate::runtime::Open<Criteria>>,
    /// `criteriaValue`: `string`.
    #[doc(alias = "criteriaValue")]
    pub criteria_value: ::std::option::Option<::std::string::String>,
    /// `createRemainderContactList`: `boolean`.
    #[doc(alias = "createRemainderContactList")]
    pub create_remainder_contact_list: ::std::option::Option<bool>,
    /// `useWaterfallRule`: `boolean`.
    #[doc(alias = "useWaterfallRule")]
    pub use_waterfall_rule: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SplittingInformation {
    const EMPTY: Self = Self {
        criteria: ::std::option::Option::None,
        criteria_value: ::std::option::Option::None,
        create_remainder_contact_list: ::std::option::Option::None,
        use_waterfall_rule: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SplittingInformation = &<SplittingInformation as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SplittingInformation",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("criteria", "criteria", 0),
            ("criteriaValue", "criteria_value", 0),
            ("createRemainderContactList", "create_remainder_contact_list", 0),
            ("useWaterfallRule", "use_waterfall_rule", 0),
        ],
        fields: &[
            &E.criteria,
            &E.criteria_value,
            &E.create_remainder_contact_list,
            &E.use_waterfall_rule,
        ],
    }
};

crate::runtime::model!(SplittingInformation);

crate::runtime::setters!(SplittingInformation {
    with_criteria: criteria: crate::runtime::Open<Criteria>,
    with_criteria_value: criteria_value: ::std::string::String,
    with_create_remainder_contact_list: create_remainder_contact_list: bool,
    with_use_waterfall_rule: use_waterfall_rule: bool,
});

/// The property `criteria` of `SplittingInformation`. Known values: `Percentage`, `Quantity`, `Column`, `Custom`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Criteria {
    Percentage,
    Quantity,
    Column,
    Custom,
}

impl crate::runtime::Enum for Criteria {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Percentage, "Percentage"),
        (Self::Quantity, "Quantity"),
        (Self::Column, "Column"),
        (Self::Custom, "Custom"),
    ];
}
