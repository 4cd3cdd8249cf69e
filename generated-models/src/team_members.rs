// @generated from the schema "TeamMembers"; changes made here are lost at the next generation

/// The schema `TeamMembers`.
pub struct TeamMembers {
    /// `memberIds`: `array of string`, required.
    #[doc(alias = "memberIds")]
    pub member_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TeamMembers {
    const EMPTY: Self = Self {
        member_ids: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TeamMembers = &<TeamMembers as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TeamMembers",
        empty: E,
        extra: &E.extra,
        properties: &[("memberIds", "member_ids", 1)],
        fields: &[&E.member_ids],
    }
};

crate::runtime::model!(TeamMembers);

crate::runtime::setters!(TeamMembers {
    with_member_ids: member_ids: ::std::vec::Vec<::std::string::String>,
});
