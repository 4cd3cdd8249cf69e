// @generated from the schema "JourneyViewElementAttributes"; changes made here are lost at the next generation

/// The schema `JourneyViewElementAttributes`.
#[repr(C)]
pub struct JourneyViewElementAttributes {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `source`: `string`.
    pub source: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneyViewElementAttributes "JourneyViewElementAttributes" 3 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        id: ::std::string::String = "id" 0 with_id,
        source: ::std::string::String = "source" 0 with_source,
    )
});

/// The property `type` of `JourneyViewElementAttributes`. Known values: `Event`.
#[non_exhaustive]
pub enum Type {
    Event,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Event, "Event")];
}
