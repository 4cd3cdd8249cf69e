// @generated from the schema "CoachingAnnotationCreateRequest"; changes made here are lost at the next generation

/// The schema `CoachingAnnotationCreateRequest`.
pub struct CoachingAnnotationCreateRequest {
    /// `text`: `string`, required.
    pub text: ::std::option::Option<::std::string::String>,
    /// `accessType`: `string`, required.
    #[doc(alias = "accessType")]
    pub access_type: ::std::option::Option<crate::runtime::Open<AccessType>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CoachingAnnotationCreateRequest {
    const EMPTY: Self = Self {
        text: ::std::option::Option::None,
        access_type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CoachingAnnotationCreateRequest = &<CoachingAnnotationCreateRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CoachingAnnotationCreateRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("text", "text", 1), ("accessType", "access_type", 1)],
        fields: &[&E.text, &E.access_type],
    }
};

crate::runtime::model!(CoachingAnnotationCreateRequest);

crate::runtime::setters!(CoachingAnnotationCreateRequest {
    with_text: text: ::std::string::String,
    with_access_type: access_type: crate::runtime::Open<AccessType>,
});

/// The property `accessType` of `CoachingAnnotationCreateRequest`. Known values: `Public`, `Private`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AccessType {
    Public,
    Private,
}

impl crate::runtime::Enum for AccessType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Public, "Public"),
        (Self::Private, "Private"),
    ];
}
