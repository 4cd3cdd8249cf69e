// @generated from the schema "WorkitemStatusFilter"; changes made here are lost at the next generation

/// The schema `WorkitemStatusFilter`.
#[repr(C)]
pub struct WorkitemStatusFilter {
    /// `worktypeId`: `string`.
    #[doc(alias = "worktypeId")]
    pub worktype_id: ::std::option::Option<::std::string::String>,
    /// `workitemStatusId`: `string`.
    #[doc(alias = "workitemStatusId")]
    pub workitem_status_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkitemStatusFilter "WorkitemStatusFilter" 2 {
    (
        worktype_id: ::std::string::String = "worktypeId" 0 with_worktype_id,
        workitem_status_id: ::std::string::String = "workitemStatusId" 0 with_workitem_status_id,
    )
});
