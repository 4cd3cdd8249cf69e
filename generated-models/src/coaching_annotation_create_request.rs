// @generated from the schema "CoachingAnnotationCreateRequest"; changes made here are lost at the next generation

/// The schema `CoachingAnnotationCreateRequest`.
#[repr(C)]
pub struct CoachingAnnotationCreateRequest {
    /// `text`: `string`, required.
    pub text: ::std::option::Option<::std::string::String>,
    /// `accessType`: `string`, required.
    #[doc(alias = "accessType")]
    pub access_type: ::std::option::Option<crate::runtime::Open<AccessType>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CoachingAnnotationCreateRequest "CoachingAnnotationCreateRequest" 2 {
    (
        text: ::std::string::String = "text" 1 with_text,
        access_type: crate::runtime::Open<AccessType> = "accessType" 1 with_access_type,
    )
});

/// The property `accessType` of `CoachingAnnotationCreateRequest`. Known values: `Public`, `Private`.
#[non_exhaustive]
pub enum AccessType {
    Public,
    Private,
}

crate::runtime::known!(AccessType);

impl crate::runtime::Enum for AccessType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Public, "Public"),
        (Self::Private, "Private"),
    ];
}
