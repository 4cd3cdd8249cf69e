// @generated from the schema "CriteriaQuery"; changes made here are lost at the next generation

/// The schema `CriteriaQuery`.
pub struct CriteriaQuery {
    /// `query`: `array of CriteriaGroup`, required.
    pub query: ::std::option::Option<::std::vec::Vec<crate::CriteriaGroup>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CriteriaQuery {
    const EMPTY: Self = Self {
        query: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CriteriaQuery = &<CriteriaQuery as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CriteriaQuery",
        empty: E,
        extra: &E.extra,
        properties: &[("query", "query", 1)],
        fields: &[&E.query],
    }
};

crate::runtime::model!(CriteriaQuery);

crate::runtime::setters!(CriteriaQuery {
    with_query: query: ::std::vec::Vec<crate::CriteriaGroup>,
});
