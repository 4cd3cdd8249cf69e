// @generated from the schema "Ring"; changes made here are lost at the next generation

/// The schema `Ring`.
pub struct Ring {
    /// `expansionCriteria`: `array of ExpansionCriterium`.
    #[doc(alias = "expansionCriteria")]
    pub expansion_criteria: ::std::option::Option<
        ::std::vec::Vec<crate::ExpansionCriterium>,
    >,
    /// `actions`: `Actions`.
    pub actions: ::std::option::Option<::std::boxed::Box<crate::Actions>>,
    /// `memberGroups`: `array of MemberGroup`.
    #[doc(alias = "memberGroups")]
    pub member_groups: ::std::option::Option<::std::vec::Vec<crate::MemberGroup>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Ring {
    const EMPTY: Self = Self {
        expansion_criteria: ::std::option::Option::None,
        actions: ::std::option::Option::None,
        member_groups: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Ring = &<Ring as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Ring",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("expansionCriteria", "expansion_criteria", 0),
            ("actions", "actions", 0),
            ("memberGroups", "member_groups", 0),
        ],
        fields: &[&E.expansion_criteria, &E.actions, &E.member_groups],
    }
};

crate::runtime::model!(Ring);

crate::runtime::setters!(Ring {
    with_expansion_criteria: expansion_criteria: ::std::vec::Vec<crate::ExpansionCriterium>,
    with_actions: actions: ::std::boxed::Box<crate::Actions>,
    with_member_groups: member_groups: ::std::vec::Vec<crate::MemberGroup>,
});
