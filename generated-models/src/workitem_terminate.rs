// @generated from the schema "WorkitemTerminate"; changes made here are lost at the next generation

/// The schema `WorkitemTerminate`.
#[repr(C)]
pub struct WorkitemTerminate {
    /// `statusId`: `string`.
    #[doc(alias = "statusId")]
    pub status_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkitemTerminate "WorkitemTerminate" 1 {
    (
        status_id: ::std::string::String = "statusId" 0 with_status_id,
    )
});
