// @generated from the schema "OutcomeRefRequest"; changes made here are lost at the next generation

/// The schema `OutcomeRefRequest`.
pub struct OutcomeRefRequest {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for OutcomeRefRequest {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OutcomeRefRequest = &<OutcomeRefRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OutcomeRefRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 1)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(OutcomeRefRequest);

crate::runtime::setters!(OutcomeRefRequest {
    with_id: id: ::std::string::String,
});
