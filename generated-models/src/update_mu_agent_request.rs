// @generated from the schema "UpdateMuAgentRequest"; changes made here are lost at the next generation

/// The schema `UpdateMuAgentRequest`.
#[repr(C)]
pub struct UpdateMuAgentRequest {
    /// `schedulable`: `boolean`.
    pub schedulable: ::std::option::Option<bool>,
    /// `userId`: `string`, required.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UpdateMuAgentRequest "UpdateMuAgentRequest" 2 {
    (
        schedulable: bool = "schedulable" 0 with_schedulable,
        user_id: ::std::string::String = "userId" 1 with_user_id,
    )
});
