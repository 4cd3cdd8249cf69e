// @generated from the schema "RecordingAnnotationFlow"; changes made here are lost at the next generation

/// The schema `RecordingAnnotationFlow`.
pub struct RecordingAnnotationFlow {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for RecordingAnnotationFlow {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RecordingAnnotationFlow = &<RecordingAnnotationFlow as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RecordingAnnotationFlow",
        empty: E,
        extra: &E.extra,
        properties: &[("name", "name", 1), ("id", "id", 1)],
        fields: &[&E.name, &E.id],
    }
};

crate::runtime::model!(RecordingAnnotationFlow);

crate::runtime::setters!(RecordingAnnotationFlow {
    with_name: name: ::std::string::String,
    with_id: id: ::std::string::String,
});
