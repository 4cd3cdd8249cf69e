// @generated from the schema "Ring"; changes made here are lost at the next generation

/// The schema `Ring`.
#[repr(C)]
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

crate::runtime::model!(Ring "Ring" 3 {
    (
        expansion_criteria: ::std::vec::Vec<crate::ExpansionCriterium> = "expansionCriteria" 0 with_expansion_criteria,
        actions: ::std::boxed::Box<crate::Actions> = "actions" 0 with_actions,
        member_groups: ::std::vec::Vec<crate::MemberGroup> = "memberGroups" 0 with_member_groups,
    )
});
