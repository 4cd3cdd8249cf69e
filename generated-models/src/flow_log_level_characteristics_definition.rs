// @generated from the schema "FlowLogLevelCharacteristicsDefinition"; changes made here are lost at the next generation

/// The schema `FlowLogLevelCharacteristicsDefinition`.
#[repr(C)]
pub struct FlowLogLevelCharacteristicsDefinition {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `minimumLevel`: `string`, read-only.
    #[doc(alias = "minimumLevel")]
    pub minimum_level: ::std::option::Option<crate::runtime::Open<MinimumLevel>>,
    /// `dependsOn`: `FlowCharacteristics`, read-only.
    #[doc(alias = "dependsOn")]
    pub depends_on: ::std::option::Option<::std::boxed::Box<crate::FlowCharacteristics>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(FlowLogLevelCharacteristicsDefinition "FlowLogLevelCharacteristicsDefinition" 3 {
    (
        id: ::std::string::String = "id" 2 with_id,
        minimum_level: crate::runtime::Open<MinimumLevel> = "minimumLevel" 2 with_minimum_level,
        depends_on: ::std::boxed::Box<crate::FlowCharacteristics> = "dependsOn" 2 with_depends_on,
    )
});

/// The property `minimumLevel` of `FlowLogLevelCharacteristicsDefinition`. Known values: `Unknown`, `Disabled`, `Base`, `Notes`, `VerboseNotes`, `All`.
#[non_exhaustive]
pub enum MinimumLevel {
    Unknown,
    Disabled,
    Base,
    Notes,
    VerboseNotes,
    All,
}

crate::runtime::known!(MinimumLevel);

impl crate::runtime::Enum for MinimumLevel {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::Disabled, "Disabled"),
        (Self::Base, "Base"),
        (Self::Notes, "Notes"),
        (Self::VerboseNotes, "VerboseNotes"),
        (Self::All, "All"),
    ];
}
