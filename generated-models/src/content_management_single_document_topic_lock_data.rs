// @generated from the schema "ContentManagementSingleDocumentTopicLockData"; changes made here are lost at the next generation

/// The schema `ContentManagementSingleDocumentTopicLockData`.
#[repr(C)]
pub struct ContentManagementSingleDocumentTopicLockData {
    /// `lockedBy`: `ContentManagementSingleDocumentTopicUserData`.
    #[doc(alias = "lockedBy")]
    pub locked_by: ::std::option::Option<
        ::std::boxed::Box<crate::ContentManagementSingleDocumentTopicUserData>,
    >,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateExpires`: `string (date-time)`.
    #[doc(alias = "dateExpires")]
    pub date_expires: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ContentManagementSingleDocumentTopicLockData "ContentManagementSingleDocumentTopicLockData" 3 {
    (
        locked_by: ::std::boxed::Box<crate::ContentManagementSingleDocumentTopicUserData> = "lockedBy" 0 with_locked_by,
        date_created: crate::runtime::DateTime = "dateCreated" 0 with_date_created,
        date_expires: crate::runtime::DateTime = "dateExpires" 0 with_date_expires,
    )
});
