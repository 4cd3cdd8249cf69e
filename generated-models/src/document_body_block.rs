// @generated from the schema "DocumentBodyBlock"; changes made here are lost at the next generation

/// The schema `DocumentBodyBlock`.
pub struct DocumentBodyBlock {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `image`: `DocumentBodyImage`.
    pub image: ::std::option::Option<::std::boxed::Box<crate::DocumentBodyImage>>,
    /// `video`: `DocumentBodyVideo`.
    pub video: ::std::option::Option<::std::boxed::Box<crate::DocumentBodyVideo>>,
    /// `paragraph`: `DocumentBodyParagraph`.
    pub paragraph: ::std::option::Option<
        ::std::boxed::Box<crate::DocumentBodyParagraph>,
    >,
    /// `list`: `DocumentBodyList`.
    pub list: ::std::option::Option<::std::boxed::Box<crate::DocumentBodyList>>,
    /// `table`: `DocumentBodyTable`.
    pub table: ::std::option::Option<::std::boxed::Box<crate::DocumentBodyTable>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DocumentBodyBlock {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        image: ::std::option::Option::None,
        video: ::std::option::Option::None,
        paragraph: ::std::option::Option::None,
        list: ::std::option::Option::None,
        table: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DocumentBodyBlock = &<DocumentBodyBlock as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DocumentBodyBlock",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 1),
            ("image", "image", 0),
            ("video", "video", 0),
            ("paragraph", "paragraph", 0),
            ("list", "list", 0),
            ("table", "table", 0),
        ],
        fields: &[&E.r#type, &E.image, &E.video, &E.paragraph, &E.list, &E.table],
    }
};

crate::runtime::model!(DocumentBodyBlock);

crate::runtime::setters!(DocumentBodyBlock {
    with_type: r#type: crate::runtime::Open<Type>,
    with_image: image: ::std::boxed::Box<crate::DocumentBodyImage>,
    with_video: video: ::std::boxed::Box<crate::DocumentBodyVideo>,
    with_paragraph: paragraph: ::std::boxed::Box<crate::DocumentBodyParagraph>,
    with_list: list: ::std::boxed::Box<crate::DocumentBodyList>,
    with_table: table: ::std::boxed::Box<crate::DocumentBodyTable>,
});

/// The property `type` of `DocumentBodyBlock`. Known values: `Paragraph`, `Image`, `Video`, `OrderedList`, `UnorderedList`, `Table`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Paragraph,
    Image,
    Video,
    OrderedList,
    UnorderedList,
    Table,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Paragraph, "Paragraph"),
        (Self::Image, "Image"),
        (Self::Video, "Video"),
        (Self::OrderedList, "OrderedList"),
        (Self::UnorderedList, "UnorderedList"),
        (Self::Table, "Table"),
    ];
}
