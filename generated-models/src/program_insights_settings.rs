// @generated from the schema "ProgramInsightsSettings"; changes made here are lost at the next generation

/// The schema `ProgramInsightsSettings`.
#[repr(C)]
pub struct ProgramInsightsSettings {
    /// `program`: `BaseProgramEntity`.
    pub program: ::std::option::Option<::std::boxed::Box<crate::BaseProgramEntity>>,
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ProgramInsightsSettings "ProgramInsightsSettings" 2 {
    (
        program: ::std::boxed::Box<crate::BaseProgramEntity> = "program" 0 with_program,
        enabled: bool = "enabled" 0 with_enabled,
    )
});
