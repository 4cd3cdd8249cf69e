// @generated from the schema "Column"; changes made here are lost at the next generation

/// The schema `Column`.
pub struct Column {
    /// `columnName`: `string`.
    #[doc(alias = "columnName")]
    pub column_name: ::std::option::Option<::std::string::String>,
    /// `columnNumber`: `integer (int32)`.
    #[doc(alias = "columnNumber")]
    pub column_number: ::std::option::Option<i32>,
    /// `startPosition`: `integer (int32)`.
    #[doc(alias = "startPosition")]
    pub start_position: ::std::option::Option<i32>,
    /// `length`: `integer (int32)`.
    pub length: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Column {
    const EMPTY: Self = Self {
        column_name: ::std::option::Option::None,
        column_number: ::std::option::Option::None,
        start_position: ::std::option::Option::None,
        length: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Column = &<Column as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Column",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("columnName", "column_name", 0),
            ("columnNumber", "column_number", 0),
            ("startPosition", "start_position", 0),
            ("length", "length", 0),
        ],
        fields: &[&E.column_name, &E.column_number, &E.start_position, &E.length],
    }
};

crate::runtime::model!(Column);

crate::runtime::setters!(Column {
    with_column_name: column_name: ::std::string::String,
    with_column_number: column_number: i32,
    with_start_position: start_position: i32,
    with_length: length: i32,
});
