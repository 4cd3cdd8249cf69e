// @generated from the schema "Ring"; changes made here are lost at the next generation

use crate::{Actions, ExpansionCriterium, MemberGroup};
use crate::runtime::Extra;

/// The schema `Ring`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Ring {
    /// `expansionCriteria`: `array of ExpansionCriterium`.
    #[doc(alias = "expansionCriteria")]
    pub expansion_criteria: Option<Vec<ExpansionCriterium>>,
    /// `actions`: `Actions`.
    pub actions: Option<Box<Actions>>,
    /// `memberGroups`: `array of MemberGroup`.
    #[doc(alias = "memberGroups")]
    pub member_groups: Option<Vec<MemberGroup>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Ring "Ring" 3 {
    (
        expansion_criteria: Vec<ExpansionCriterium> = "expansionCriteria" with_expansion_criteria,
        actions: Box<Actions> = "actions" with_actions,
        member_groups: Vec<MemberGroup> = "memberGroups" with_member_groups,
    )
});
