// @generated from the schema "ExternalSegment"; changes made here are lost at the next generation

/// The schema `ExternalSegment`.
#[repr(C)]
pub struct ExternalSegment {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `source`: `string`, required.
    pub source: ::std::option::Option<crate::runtime::Open<Source>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ExternalSegment "ExternalSegment" 3 {
    (
        id: ::std::string::String = "id" 1 with_id,
        name: ::std::string::String = "name" 1 with_name,
        source: crate::runtime::Open<Source> = "source" 1 with_source,
    )
});

/// The property `source` of `ExternalSegment`. Known values: `AdobeExperiencePlatform`, `Custom`.
#[non_exhaustive]
pub enum Source {
    AdobeExperiencePlatform,
    Custom,
}

crate::runtime::known!(Source);

impl crate::runtime::Enum for Source {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::AdobeExperiencePlatform, "AdobeExperiencePlatform"),
        (Self::Custom, "Custom"),
    ];
}
