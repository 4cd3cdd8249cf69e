// @generated from the schema "ProgramInsightsSettings"; changes made here are lost at the next generation

/// The schema `ProgramInsightsSettings`.
pub struct ProgramInsightsSettings {
    /// `program`: `BaseProgramEntity`.
    pub program: ::std::option::Option<::std::boxed::Box<crate::BaseProgramEntity>>,
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ProgramInsightsSettings {
    const EMPTY: Self = Self {
        program: ::std::option::Option::None,
        enabled: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ProgramInsightsSettings = &<ProgramInsightsSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ProgramInsightsSettings",
        empty: E,
        extra: &E.extra,
        properties: &[("program", "program", 0), ("enabled", "enabled", 0)],
        fields: &[&E.program, &E.enabled],
    }
};

crate::runtime::model!(ProgramInsightsSettings);

crate::runtime::setters!(ProgramInsightsSettings {
    with_program: program: ::std::boxed::Box<crate::BaseProgramEntity>,
    with_enabled: enabled: bool,
});
