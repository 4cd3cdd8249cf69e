// @generated from the schema "DocumentBodyBlockWithHighlight"; changes made here are lost at the next generation

/// The schema `DocumentBodyBlockWithHighlight`.
pub struct DocumentBodyBlockWithHighlight {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `image`: `DocumentBodyImage`.
    pub image: ::std::option::Option<::std::boxed::Box<crate::DocumentBodyImage>>,
    /// `video`: `DocumentBodyVideo`.
    pub video: ::std::option::Option<::std::boxed::Box<crate::DocumentBodyVideo>>,
    /// `paragraph`: `DocumentBodyParagraphWithHighlight`.
    pub paragraph: ::std::option::Option<
        ::std::boxed::Box<crate::DocumentBodyParagraphWithHighlight>,
    >,
    /// `list`: `DocumentBodyListWithHighlight`.
    pub list: ::std::option::Option<
        ::std::boxed::Box<crate::DocumentBodyListWithHighlight>,
    >,
    /// `table`: `DocumentBodyTableWithHighlight`.
    pub table: ::std::option::Option<
        ::std::boxed::Box<crate::DocumentBodyTableWithHighlight>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DocumentBodyBlockWithHighlight {
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
    const E: &DocumentBodyBlockWithHighlight = &<DocumentBodyBlockWithHighlight as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DocumentBodyBlockWithHighlight",
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

crate::runtime::model!(DocumentBodyBlockWithHighlight);

crate::runtime::setters!(DocumentBodyBlockWithHighlight {
    with_type: r#type: crate::runtime::Open<Type>,
    with_image: image: ::std::boxed::Box<crate::DocumentBodyImage>,
    with_video: video: ::std::boxed::Box<crate::DocumentBodyVideo>,
    with_paragraph: paragraph: ::std::boxed::Box<crate::DocumentBodyParagraphWithHighlight>,
    with_list: list: ::std::boxed::Box<crate::DocumentBodyListWithHighlight>,
    with_table: table: ::std::boxed::Box<crate::DocumentBodyTableWithHighlight>,
});

/// The property `type` of `DocumentBodyBlockWithHighlight`. Known values: `Paragraph`, `Image`, `Video`, `OrderedList`, `UnorderedList`, `Table`.
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
