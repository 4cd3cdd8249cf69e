// @generated from the schema "ExternalOrganizationIdentifier"; changes made here are lost at the next generation

/// The schema `ExternalOrganizationIdentifier`.
#[repr(C)]
pub struct ExternalOrganizationIdentifier {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `division`: `WritableStarrableDivision`.
    pub division: ::std::option::Option<
        ::std::boxed::Box<crate::WritableStarrableDivision>,
    >,
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `value`: `string`, required.
    pub value: ::std::option::Option<::std::string::String>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `externalSource`: `ExternalSource`.
    #[doc(alias = "externalSource")]
    pub external_source: ::std::option::Option<::std::boxed::Box<crate::ExternalSource>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ExternalOrganizationIdentifier "ExternalOrganizationIdentifier" 7 {
    (
        id: ::std::string::String = "id" 2 with_id,
        division: ::std::boxed::Box<crate::WritableStarrableDivision> = "division" 0 with_division,
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        value: ::std::string::String = "value" 1 with_value,
        date_created: crate::runtime::DateTime = "dateCreated" 0 with_date_created,
        external_source: ::std::boxed::Box<crate::ExternalSource> = "externalSource" 0 with_external_source,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `type` of `ExternalOrganizationIdentifier`. Known values: `ExternalId`.
#[non_exhaustive]
pub enum Type {
    ExternalId,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::ExternalId, "ExternalId")];
}
