// @generated from the schema "CoachingAnnotationCreateRequest"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `CoachingAnnotationCreateRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CoachingAnnotationCreateRequest {
    /// `text`: `string`, required.
    pub text: Option<String>,
    /// `accessType`: one of `Public` and `Private`, required.
    #[doc(alias = "accessType")]
    pub access_type: Option<Open<AccessType>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CoachingAnnotationCreateRequest "CoachingAnnotationCreateRequest" 2 {
    (
        text: String = "text" with_text required,
        access_type: Open<AccessType> = "accessType" with_access_type required,
    )
});

/// The property `accessType` of `CoachingAnnotationCreateRequest`. Known values: `Public`, `Private`.
#[repr(u16)]
#[non_exhaustive]
pub enum AccessType {
    Public,
    Private,
}

crate::runtime::values!(AccessType {
    Public = "Public",
    Private = "Private",
});
