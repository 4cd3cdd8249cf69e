// @generated from the schema "SelectedColumns"; changes made here are lost at the next generation

/// The schema `SelectedColumns`.
pub struct SelectedColumns {
    /// `columnOrder`: `integer (int32)`.
    #[doc(alias = "columnOrder")]
    pub column_order: ::std::option::Option<i32>,
    /// `columnName`: `string`.
    #[doc(alias = "columnName")]
    pub column_name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SelectedColumns {
    const EMPTY: Self = Self {
        column_order: ::std::option::Option::None,
        column_name: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SelectedColumns = &<SelectedColumns as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SelectedColumns",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("columnOrder", "column_order", 0),
            ("columnName", "column_name", 0),
        ],
        fields: &[&E.column_order, &E.column_name],
    }
};

crate::runtime::model!(SelectedColumns);

crate::runtime::setters!(SelectedColumns {
    with_column_order: column_order: i32,
    with_column_name: column_name: ::std::string::String,
});
