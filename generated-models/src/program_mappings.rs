// @generated from the schema "ProgramMappings"; changes made here are lost at the next generation

/// The schema `ProgramMappings`.
pub struct ProgramMappings {
    /// `program`: `BaseProgramEntity`.
    pub program: ::std::option::Option<::std::boxed::Box<crate::BaseProgramEntity>>,
    /// `queues`: `array of AddressableEntityRef`.
    pub queues: ::std::option::Option<::std::vec::Vec<crate::AddressableEntityRef>>,
    /// `flows`: `array of AddressableEntityRef`.
    pub flows: ::std::option::Option<::std::vec::Vec<crate::AddressableEntityRef>>,
    /// `modifiedBy`: `AddressableEntityRef`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ProgramMappings {
    const EMPTY: Self = Self {
        program: ::std::option::Option::None,
        queues: ::std::option::Option::None,
        flows: ::std::option::Option::None,
        modified_by: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ProgramMappings = &<ProgramMappings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ProgramMappings",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("program", "program", 0),
            ("queues", "queues", 0),
            ("flows", "flows", 0),
            ("modifiedBy", "modified_by", 0),
            ("dateModified", "date_modified", 0),
        ],
        fields: &[&E.program, &E.queues, &E.flows, &E.modified_by, &E.date_modified],
    }
};

crate::runtime::model!(ProgramMappings);

crate::runtime::setters!(ProgramMappings {
    with_program: program: ::std::boxed::Box<crate::BaseProgramEntity>,
    with_queues: queues: ::std::vec::Vec<crate::AddressableEntityRef>,
    with_flows: flows: ::std::vec::Vec<crate::AddressableEntityRef>,
    with_modified_by: modified_by: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_date_modified: date_modified: crate::runtime::DateTime,
});
