// @generated from the schema "OutcomePredictor"; changes made here are lost at the next generation

/// The schema `OutcomePredictor`.
pub struct OutcomePredictor {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `outcome`: `OutcomeRef`.
    pub outcome: ::std::option::Option<::std::boxed::Box<crate::OutcomeRef>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for OutcomePredictor {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        outcome: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OutcomePredictor = &<OutcomePredictor as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OutcomePredictor",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("outcome", "outcome", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.outcome, &E.self_uri],
    }
};

crate::runtime::model!(OutcomePredictor);

crate::runtime::setters!(OutcomePredictor {
    with_id: id: ::std::string::String,
    with_outcome: outcome: ::std::boxed::Box<crate::OutcomeRef>,
    with_self_uri: self_uri: ::std::string::String,
});
