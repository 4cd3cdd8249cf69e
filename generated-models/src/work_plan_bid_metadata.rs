// @generated from the schema "WorkPlanBidMetadata"; changes made here are lost at the next generation

/// The schema `WorkPlanBidMetadata`.
#[repr(C)]
pub struct WorkPlanBidMetadata {
    /// `createdBy`: `UserReference`, required.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `createdDate`: `string (date-time)`, required.
    #[doc(alias = "createdDate")]
    pub created_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `modifiedBy`: `UserReference`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `modifiedDate`: `string (date-time)`.
    #[doc(alias = "modifiedDate")]
    pub modified_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkPlanBidMetadata "WorkPlanBidMetadata" 4 {
    (
        created_by: ::std::boxed::Box<crate::UserReference> = "createdBy" 1 with_created_by,
        created_date: crate::runtime::DateTime = "createdDate" 1 with_created_date,
        modified_by: ::std::boxed::Box<crate::UserReference> = "modifiedBy" 0 with_modified_by,
        modified_date: crate::runtime::DateTime = "modifiedDate" 0 with_modified_date,
    )
});
