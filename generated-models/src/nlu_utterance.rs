// @generated from the schema "NluUtterance"; changes made here are lost at the next generation

/// The schema `NluUtterance`.
#[repr(C)]
pub struct NluUtterance {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `source`: `string`.
    pub source: ::std::option::Option<crate::runtime::Open<Source>>,
    /// `segments`: `array of NluUtteranceSegment`, required.
    pub segments: ::std::option::Option<::std::vec::Vec<crate::NluUtteranceSegment>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(NluUtterance "NluUtterance" 3 {
    (
        id: ::std::string::String = "id" 2 with_id,
        source: crate::runtime::Open<Source> = "source" 0 with_source,
        segments: ::std::vec::Vec<crate::NluUtteranceSegment> = "segments" 1 with_segments,
    )
});

/// The property `source` of `NluUtterance`. Known values: `Generated`, `User`.
#[non_exhaustive]
pub enum Source {
    Generated,
    User,
}

crate::runtime::known!(Source);

impl crate::runtime::Enum for Source {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Generated, "Generated"),
        (Self::User, "User"),
    ];
}
