// @generated from the schema "FlowLogLevelCharacteristicsDefinition"; changes made here are lost at the next generation

/// The schema `FlowLogLevelCharacteristicsDefinition`.
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

impl crate::runtime::Model for FlowLogLevelCharacteristicsDefinition {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        minimum_level: ::std::option::Option::None,
        depends_on: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FlowLogLevelCharacteristicsDefinition = &<FlowLogLevelCharacteristicsDefinition as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FlowLogLevelCharacteristicsDefinition",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("minimumLevel", "minimum_level", 2),
            ("dependsOn", "depends_on", 2),
        ],
        fields: &[&E.id, &E.minimum_level, &E.depends_on],
    }
};

crate::runtime::model!(FlowLogLevelCharacteristicsDefinition);

crate::runtime::setters!(FlowLogLevelCharacteristicsDefinition {
    with_id: id: ::std::string::String,
    with_minimum_level: minimum_level: crate::runtime::Open<MinimumLevel>,
    with_depends_on: depends_on: ::std::boxed::Box<crate::FlowCharacteristics>,
});

/// The property `minimumLevel` of `FlowLogLevelCharacteristicsDefinition`. Known values: `Unknown`, `Disabled`, `Base`, `Notes`, `VerboseNotes`, `All`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MinimumLevel {
    Unknown,
    Disabled,
    Base,
    Notes,
    VerboseNotes,
    All,
}

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
