// @generated from the schema "UserStaffingGroupListing"; changes made here are lost at the next generation

/// The schema `UserStaffingGroupListing`.
pub struct UserStaffingGroupListing {
    /// `entities`: `array of UserStaffingGroupResponse`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::UserStaffingGroupResponse>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UserStaffingGroupListing {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UserStaffingGroupListing = &<UserStaffingGroupListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UserStaffingGroupListing",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(UserStaffingGroupListing);

crate::runtime::setters!(UserStaffingGroupListing {
    with_entities: entities: ::std::vec::Vec<crate::UserStaffingGroupResponse>,
});
