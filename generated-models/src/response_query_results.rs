// @generated from the schema "ResponseQueryResults"; changes made here are lost at the next generation

/// The schema `ResponseQueryResults`.
pub struct ResponseQueryResults {
    /// `results`: `ResponseEntityList`, required.
    pub results: ::std::option::Option<::std::boxed::Box<crate::ResponseEntityList>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ResponseQueryResults {
    const EMPTY: Self = Self {
        results: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ResponseQueryResults = &<ResponseQueryResults as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ResponseQueryResults",
        empty: E,
        extra: &E.extra,
        properties: &[("results", "results", 1)],
        fields: &[&E.results],
    }
};

crate::runtime::model!(ResponseQueryResults);

crate::runtime::setters!(ResponseQueryResults {
    with_results: results: ::std::boxed::Box<crate::ResponseEntityList>,
});
