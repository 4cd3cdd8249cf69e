// @generated from the schema "FlowLogLevel"; changes made here are lost at the next generation

/// The schema `FlowLogLevel`.
#[repr(C)]
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

crate::runtime::model!(FlowLogLevel "FlowLogLevel" 2 {
    (
        level: crate::runtime::Open<Level> = "level" 0 with_level,
        characteristics: ::std::boxed::Box<crate::FlowCharacteristics> = "characteristics" 0 with_characteristics,
    )
});

/// The property `level` of `FlowLogLevel`. Known values: `Unknown`, `Disabled`, `Base`, `Notes`, `VerboseNotes`, `All`.
#[non_exhaustive]
pub enum Level {
    Unknown,
    Disabled,
    Base,
    Notes,
    VerboseNotes,
    All,
}

crate::runtime::known!(Level);

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
