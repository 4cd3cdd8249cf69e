// @generated from the schema "ProgramMappings"; changes made here are lost at the next generation

/// The schema `ProgramMappings`.
#[repr(C)]
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

crate::runtime::model!(ProgramMappings "ProgramMappings" 5 {
    (
        program: ::std::boxed::Box<crate::BaseProgramEntity> = "program" 0 with_program,
        queues: ::std::vec::Vec<crate::AddressableEntityRef> = "queues" 0 with_queues,
        flows: ::std::vec::Vec<crate::AddressableEntityRef> = "flows" 0 with_flows,
        modified_by: ::std::boxed::Box<crate::AddressableEntityRef> = "modifiedBy" 0 with_modified_by,
        date_modified: crate::runtime::DateTime = "dateModified" 0 with_date_modified,
    )
});
