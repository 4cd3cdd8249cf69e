// @generated from the schema "FaxTopicLockData"; changes made here are lost at the next generation

/// The schema `FaxTopicLockData`.
#[repr(C)]
pub struct FaxTopicLockData {
    /// `lockedBy`: `FaxTopicUserData`.
    #[doc(alias = "lockedBy")]
    pub locked_by: ::std::option::Option<::std::boxed::Box<crate::FaxTopicUserData>>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateExpires`: `string (date-time)`.
    #[doc(alias = "dateExpires")]
    pub date_expires: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(FaxTopicLockData "FaxTopicLockData" 3 {
    (
        locked_by: ::std::boxed::Box<crate::FaxTopicUserData> = "lockedBy" 0 with_locked_by,
        date_created: crate::runtime::DateTime = "dateCreated" 0 with_date_created,
        date_expires: crate::runtime::DateTime = "dateExpires" 0 with_date_expires,
    )
});
