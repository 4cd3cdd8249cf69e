// @generated from the schema "DocumentBodyTable"; changes made here are lost at the next generation

/// The schema `DocumentBodyTable`.
pub struct DocumentBodyTable {
    /// `properties`: `DocumentBodyTableProperties`.
    pub properties: ::std::option::Option<
        ::std::boxed::Box<crate::DocumentBodyTableProperties>,
    >,
    /// `rows`: `array of DocumentBodyTableRowBlock`, required.
    pub rows: ::std::option::Option<::std::vec::Vec<crate::DocumentBodyTableRowBlock>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DocumentBodyTable {
    const EMPTY: Self = Self {
        properties: ::std::option::Option::None,
        rows: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DocumentBodyTable = &<DocumentBodyTable as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DocumentBodyTable",
        empty: E,
        extra: &E.extra,
        properties: &[("properties", "properties", 0), ("rows", "rows", 1)],
        fields: &[&E.properties, &E.rows],
    }
};

crate::runtime::model!(DocumentBodyTable);

crate::runtime::setters!(DocumentBodyTable {
    with_properties: properties: ::std::boxed::Box<crate::DocumentBodyTableProperties>,
    with_rows: rows: ::std::vec::Vec<crate::DocumentBodyTableRowBlock>,
});
