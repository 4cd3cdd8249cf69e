// @generated from the schema "ConsultTransferResponse"; changes made here are lost at the next generation

/// The schema `ConsultTransferResponse`.
pub struct ConsultTransferResponse {
    /// `destinationParticipantId`: `string`, required.
    #[doc(alias = "destinationParticipantId")]
    pub destination_participant_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConsultTransferResponse {
    const EMPTY: Self = Self {
        destination_participant_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConsultTransferResponse = &<ConsultTransferResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConsultTransferResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("destinationParticipantId", "destination_participant_id", 1)],
        fields: &[&E.destination_participant_id],
    }
};

crate::runtime::model!(ConsultTransferResponse);

crate::runtime::setters!(ConsultTransferResponse {
    with_destination_participant_id: destination_participant_id: ::std::string::String,
});
