// @generated from the schema "ListWrapperAgentWorkPlanField"; changes made here are lost at the next generation

/// The schema `ListWrapperAgentWorkPlanField`.
pub struct ListWrapperAgentWorkPlanField {
    /// `values`: `array of string`.
    pub values: ::std::option::Option<::std::vec::Vec<crate::runtime::Open<Values>>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ListWrapperAgentWorkPlanField {
    const EMPTY: Self = Self {
        values: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ListWrapperAgentWorkPlanField = &<ListWrapperAgentWorkPlanField as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ListWrapperAgentWorkPlanField",
        empty: E,
        extra: &E.extra,
        properties: &[("values", "values", 0)],
        fields: &[&E.values],
    }
};

crate::runtime::model!(ListWrapperAgentWorkPlanField);

crate::runtime::setters!(ListWrapperAgentWorkPlanField {
    with_values: values: ::std::vec::Vec<crate::runtime::Open<Values>>,
});

/// The property `values` of `ListWrapperAgentWorkPlanField`. Known values: `Name`, `PaidHours`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Values {
    Name,
    PaidHours,
}

impl crate::runtime::Enum for Values {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Name, "Name"),
        (Self::PaidHours, "PaidHours"),
    ];
}
