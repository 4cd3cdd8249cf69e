// @generated from the schema "FlowLogLevel"; changes made here are lost at the next generation

/// The schema `FlowLogLevel`.
pub struct FlowLogLevel {
    /// `level`: `string`.
    pub level: ::std::option::Option<crate::runtime::Open<Level>>,
    /// `characteristics`: `FlowCharacteristics`.
    pub characteristics: ::std::option::Option<
        ::std::boxed::Box<crate::FlowCharacteristics>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for FlowLogLevel {
    const EMPTY: Self = Self {
        level: ::std::option::Option::None,
        characteristics: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FlowLogLevel = &<FlowLogLevel as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FlowLogLevel",
        empty: E,
        extra: &E.extra,
        properties: &[("level", "level", 0), ("characteristics", "characteristics", 0)],
        fields: &[&E.level, &E.characteristics],
    }
};

crate::runtime::model!(FlowLogLevel);

crate::runtime::setters!(FlowLogLevel {
    with_level: level: crate::runtime::Open<Level>,
    with_characteristics: characteristics: ::std::boxed::Box<crate::FlowCharacteristics>,
});

/// The property `level` of `FlowLogLevel`. Known values: `Unknown`, `Disabled`, `Base`, `Notes`, `VerboseNotes`, `All`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Level {
    Unknown,
    Disabled,
    Base,
    Notes,
    VerboseNotes,
    All,
}

impl crate::runtime::Enum for Level {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::Disabled, "Disabled"),
        (Self::Base, "Base"),
        (Self::Notes, "Notes"),
        (Self::VerboseNotes, "VerboseNotes"),
        (Self::All, "All"),
    ];
}
