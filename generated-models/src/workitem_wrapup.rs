// @generated from the schema "WorkitemWrapup"; changes made here are lost at the next generation

/// The schema `WorkitemWrapup`.
#[repr(C)]
pub struct WorkitemWrapup {
    /// `workitem`: `WorkitemReference`.
    pub workitem: ::std::option::Option<::std::boxed::Box<crate::WorkitemReference>>,
    /// `wrapupCode`: `WrapupIdReference`.
    #[doc(alias = "wrapupCode")]
    pub wrapup_code: ::std::option::Option<::std::boxed::Box<crate::WrapupIdReference>>,
    /// `modifiedBy`: `UserReference`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `user`: `UserReference`.
    pub user: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkitemWrapup "WorkitemWrapup" 5 {
    (
        workitem: ::std::boxed::Box<crate::WorkitemReference> = "workitem" 0 with_workitem,
        wrapup_code: ::std::boxed::Box<crate::WrapupIdReference> = "wrapupCode" 0 with_wrapup_code,
        modified_by: ::std::boxed::Box<crate::UserReference> = "modifiedBy" 0 with_modified_by,
        user: ::std::boxed::Box<crate::UserReference> = "user" 0 with_user,
        date_modified: crate::runtime::DateTime = "dateModified" 0 with_date_modified,
    )
});
