// @generated from the schema "ContentFileResponse"; changes made here are lost at the next generation

/// The schema `ContentFileResponse`.
pub struct ContentFileResponse {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `checksum`: `string`, required.
    pub checksum: ::std::option::Option<::std::string::String>,
    /// `size`: `integer (int64)`, required.
    pub size: ::std::option::Option<i64>,
    /// `contentUrl`: `string`, required.
    #[doc(alias = "contentUrl")]
    pub content_url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ContentFileResponse {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        checksum: ::std::option::Option::None,
        size: ::std::option::Option::None,
        content_url: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ContentFileResponse = &<ContentFileResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ContentFileResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 1),
            ("type", "type", 1),
            ("checksum", "checksum", 1),
            ("size", "size", 1),
            ("contentUrl", "content_url", 1),
        ],
        fields: &[&E.name, &E.r#type, &E.checksum, &E.size, &E.content_url],
    }
};

crate::runtime::model!(ContentFileResponse);

crate::runtime::setters!(ContentFileResponse {
    with_name: name: ::std::string::String,
    with_type: r#type: crate::runtime::Open<Type>,
    with_checksum: checksum: ::std::string::String,
    with_size: size: i64,
    with_content_url: content_url: ::std::string::String,
});

/// The property `type` of `ContentFileResponse`. Known values: `Pdf`, `Docx`, `Doc`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Pdf,
    Docx,
    Doc,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Pdf, "Pdf"),
        (Self::Docx, "Docx"),
        (Self::Doc, "Doc"),
    ];
}
