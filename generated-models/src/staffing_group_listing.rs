// @generated from the schema "StaffingGroupListing"; changes made here are lost at the next generation

/// The schema `StaffingGroupListing`.
pub struct StaffingGroupListing {
    /// `entities`: `array of StaffingGroupResponse`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::StaffingGroupResponse>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for StaffingGroupListing {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &StaffingGroupListing = &<StaffingGroupListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "StaffingGroupListing",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(StaffingGroupListing);

crate::runtime::setters!(StaffingGroupListing {
    with_entities: entities: ::std::vec::Vec<crate::StaffingGroupResponse>,
});
