// @generated from the schema "UpdateMuAgentRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `UpdateMuAgentRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UpdateMuAgentRequest {
    /// `schedulable`: `boolean`.
    pub schedulable: Option<bool>,
    /// `userId`: `string`, required.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UpdateMuAgentRequest "UpdateMuAgentRequest" 2 {
    (
        schedulable: bool = "schedulable" with_schedulable,
        user_id: String = "userId" with_user_id required,
    )
});
