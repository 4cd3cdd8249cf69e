//! What may stand where in an OpenAPI 3.0 document, as tables.

/// What a value must be.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    /// Any value.
    Any,
    /// A text.
    Text,
    /// `true` or `false`.
    Bool,
    /// One of a few texts.
    OneOf(&'static [&'static str]),
    /// A list of values of a kind.
    List(&'static Kind),
    /// An object with free keys and values of a kind.
    Map(&'static Kind),
    /// An object of a table.
    Object(&'static Rule),
    /// A reference, or else an object of a table.
    RefOr(&'static Rule),
    /// A schema or a reference to one.
    Schema,
    /// Schemas by the names of properties, whose order is the document's.
    Properties,
    /// Response objects by status code.
    Responses,
    /// Path items by path.
    Paths,
    /// Path items by expression.
    Callback,
}

/// The keys of one kind of object.
pub(super) struct Rule {
    /// What people call it.
    pub(super) name: &'static str,
    /// Its keys.
    pub(super) keys: &'static [(&'static str, Kind)],
    /// Keys without which it means nothing.
    pub(super) required: &'static [&'static str],
    /// Texts that are required, but only read by people: an empty one is supplied.
    pub(super) wanted: &'static [&'static str],
}

/// Keys that OpenAPI 3.1 has added and that are left out, with what people call the object they stand in.
pub(super) const NEWER: [(&str, &str); 3] = [
    ("document", "jsonSchemaDialect"),
    ("info object", "summary"),
    ("license object", "identifier"),
];

/// Keys of the tables below that OpenAPI 3.1 has added.
pub(super) const SINCE_3_1: [(&str, &str); 2] =
    [("document", "webhooks"), ("components object", "pathItems")];

use Kind::{Any, Bool, Callback, List, Map, Object, OneOf, Paths, RefOr, Responses, Schema, Text};

// Tables refer to each other in circles, which statics may do by address and constants may not.
static TEXTS: Kind = List(&Text);
static SECURITY: Kind = Map(&TEXTS);
static EXAMPLES: Kind = RefOr(&EXAMPLE);
static HEADERS: Kind = RefOr(&HEADER);
static CONTENT: Kind = Object(&MEDIA_TYPE);
static PARAMETERS: Kind = RefOr(&PARAMETER);
static SERVERS: Kind = Object(&SERVER);
static CALLBACKS: Kind = Callback;
pub(super) static PATH_ITEMS: Kind = Object(&PATH_ITEM);

pub(super) static DOCUMENT: Rule = Rule {
    name: "document",
    keys: &[
        ("openapi", Text),
        ("info", Object(&INFO)),
        ("servers", List(&SERVERS)),
        ("paths", Paths),
        ("webhooks", Map(&RefOr(&PATH_ITEM))),
        ("components", Object(&COMPONENTS)),
        ("security", List(&SECURITY)),
        ("tags", List(&Object(&TAG))),
        ("externalDocs", Object(&EXTERNAL_DOCS)),
    ],
    required: &[],
    wanted: &[],
};

pub(super) static INFO: Rule = Rule {
    name: "info object",
    keys: &[
        ("title", Text),
        ("description", Text),
        ("termsOfService", Text),
        ("contact", Object(&CONTACT)),
        ("license", Object(&LICENSE)),
        ("version", Text),
    ],
    required: &[],
    wanted: &["title", "version"],
};

static CONTACT: Rule = Rule {
    name: "contact object",
    keys: &[("name", Text), ("url", Text), ("email", Text)],
    required: &[],
    wanted: &[],
};

static LICENSE: Rule = Rule {
    name: "license object",
    keys: &[("name", Text), ("url", Text)],
    required: &[],
    wanted: &["name"],
};

static SERVER: Rule = Rule {
    name: "server object",
    keys: &[
        ("url", Text),
        ("description", Text),
        ("variables", Map(&Object(&SERVER_VARIABLE))),
    ],
    required: &[],
    wanted: &["url"],
};

static SERVER_VARIABLE: Rule = Rule {
    name: "server variable",
    keys: &[
        ("enum", List(&Text)),
        ("default", Text),
        ("description", Text),
    ],
    required: &[],
    wanted: &["default"],
};

static COMPONENTS: Rule = Rule {
    name: "components object",
    keys: &[
        ("schemas", Map(&Schema)),
        ("responses", Map(&RefOr(&RESPONSE))),
        ("parameters", Map(&RefOr(&PARAMETER))),
        ("examples", Map(&EXAMPLES)),
        ("requestBodies", Map(&RefOr(&REQUEST_BODY))),
        ("headers", Map(&HEADERS)),
        ("securitySchemes", Map(&RefOr(&SECURITY_SCHEME))),
        ("links", Map(&RefOr(&LINK))),
        ("callbacks", Map(&CALLBACKS)),
        ("pathItems", Map(&RefOr(&PATH_ITEM))),
    ],
    required: &[],
    wanted: &[],
};

static TAG: Rule = Rule {
    name: "tag",
    keys: &[
        ("name", Text),
        ("description", Text),
        ("externalDocs", Object(&EXTERNAL_DOCS)),
    ],
    required: &["name"],
    wanted: &[],
};

pub(super) static EXTERNAL_DOCS: Rule = Rule {
    name: "external documentation object",
    keys: &[("description", Text), ("url", Text)],
    required: &[],
    wanted: &["url"],
};

/// Keys of a discriminator.
pub(super) static DISCRIMINATOR: Rule = Rule {
    name: "discriminator",
    keys: &[("propertyName", Text), ("mapping", Map(&Text))],
    required: &["propertyName"],
    wanted: &[],
};

pub(super) static PATH_ITEM: Rule = Rule {
    name: "path item",
    keys: &[
        ("summary", Text),
        ("description", Text),
        ("get", Object(&OPERATION)),
        ("put", Object(&OPERATION)),
        ("post", Object(&OPERATION)),
        ("delete", Object(&OPERATION)),
        ("options", Object(&OPERATION)),
        ("head", Object(&OPERATION)),
        ("patch", Object(&OPERATION)),
        ("trace", Object(&OPERATION)),
        ("servers", List(&SERVERS)),
        ("parameters", List(&PARAMETERS)),
    ],
    required: &[],
    wanted: &[],
};

pub(super) static OPERATION: Rule = Rule {
    name: "operation",
    keys: &[
        ("tags", List(&Text)),
        ("summary", Text),
        ("description", Text),
        ("externalDocs", Object(&EXTERNAL_DOCS)),
        ("operationId", Text),
        ("parameters", List(&PARAMETERS)),
        ("requestBody", RefOr(&REQUEST_BODY)),
        ("responses", Responses),
        ("callbacks", Map(&CALLBACKS)),
        ("deprecated", Bool),
        ("security", List(&SECURITY)),
        ("servers", List(&SERVERS)),
    ],
    required: &[],
    wanted: &[],
};

pub(super) static PARAMETER: Rule = Rule {
    name: "parameter",
    keys: &[
        ("name", Text),
        ("in", OneOf(&["query", "header", "path", "cookie"])),
        ("description", Text),
        ("required", Bool),
        ("deprecated", Bool),
        ("allowEmptyValue", Bool),
        (
            "style",
            OneOf(&[
                "matrix",
                "label",
                "form",
                "simple",
                "spaceDelimited",
                "pipeDelimited",
                "deepObject",
            ]),
        ),
        ("explode", Bool),
        ("allowReserved", Bool),
        ("schema", Schema),
        ("content", Map(&CONTENT)),
        ("example", Any),
        ("examples", Map(&EXAMPLES)),
    ],
    required: &["name", "in"],
    wanted: &[],
};

static REQUEST_BODY: Rule = Rule {
    name: "request body",
    keys: &[
        ("description", Text),
        ("content", Map(&CONTENT)),
        ("required", Bool),
    ],
    required: &[],
    wanted: &[],
};

static MEDIA_TYPE: Rule = Rule {
    name: "media type",
    keys: &[
        ("schema", Schema),
        ("example", Any),
        ("examples", Map(&EXAMPLES)),
        ("encoding", Map(&Object(&ENCODING))),
    ],
    required: &[],
    wanted: &[],
};

static ENCODING: Rule = Rule {
    name: "encoding",
    keys: &[
        ("contentType", Text),
        ("headers", Map(&HEADERS)),
        (
            "style",
            OneOf(&["form", "spaceDelimited", "pipeDelimited", "deepObject"]),
        ),
        ("explode", Bool),
        ("allowReserved", Bool),
    ],
    required: &[],
    wanted: &[],
};

pub(super) static RESPONSE: Rule = Rule {
    name: "response",
    keys: &[
        ("description", Text),
        ("headers", Map(&HEADERS)),
        ("content", Map(&CONTENT)),
        ("links", Map(&RefOr(&LINK))),
    ],
    required: &[],
    wanted: &[],
};

static EXAMPLE: Rule = Rule {
    name: "example",
    keys: &[
        ("summary", Text),
        ("description", Text),
        ("value", Any),
        ("externalValue", Text),
    ],
    required: &[],
    wanted: &[],
};

pub(super) static LINK: Rule = Rule {
    name: "link",
    keys: &[
        ("operationRef", Text),
        ("operationId", Text),
        ("parameters", Map(&Any)),
        ("requestBody", Any),
        ("description", Text),
        ("server", Object(&SERVER)),
    ],
    required: &[],
    wanted: &[],
};

pub(super) static HEADER: Rule = Rule {
    name: "header",
    keys: &[
        ("description", Text),
        ("required", Bool),
        ("deprecated", Bool),
        ("style", OneOf(&["simple"])),
        ("explode", Bool),
        ("schema", Schema),
        ("content", Map(&CONTENT)),
        ("example", Any),
        ("examples", Map(&EXAMPLES)),
    ],
    required: &[],
    wanted: &[],
};

pub(super) static SECURITY_SCHEME: Rule = Rule {
    name: "security scheme",
    keys: &[
        (
            "type",
            OneOf(&["apiKey", "http", "oauth2", "openIdConnect"]),
        ),
        ("description", Text),
        ("name", Text),
        ("in", OneOf(&["query", "header", "cookie"])),
        ("scheme", Text),
        ("bearerFormat", Text),
        ("flows", Object(&OAUTH_FLOWS)),
        ("openIdConnectUrl", Text),
    ],
    required: &["type"],
    wanted: &[],
};

static OAUTH_FLOWS: Rule = Rule {
    name: "OAuth flows object",
    keys: &[
        ("implicit", Object(&IMPLICIT_FLOW)),
        ("password", Object(&TOKEN_FLOW)),
        ("clientCredentials", Object(&TOKEN_FLOW)),
        ("authorizationCode", Object(&CODE_FLOW)),
    ],
    required: &[],
    wanted: &[],
};

const FLOW_KEYS: &[(&str, Kind)] = &[
    ("authorizationUrl", Text),
    ("tokenUrl", Text),
    ("refreshUrl", Text),
    ("scopes", Map(&Text)),
];

static IMPLICIT_FLOW: Rule = Rule {
    name: "OAuth flow",
    keys: FLOW_KEYS,
    required: &["scopes"],
    wanted: &["authorizationUrl"],
};
static TOKEN_FLOW: Rule = Rule {
    name: "OAuth flow",
    keys: FLOW_KEYS,
    required: &["scopes"],
    wanted: &["tokenUrl"],
};
static CODE_FLOW: Rule = Rule {
    name: "OAuth flow",
    keys: FLOW_KEYS,
    required: &["scopes"],
    wanted: &["authorizationUrl", "tokenUrl"],
};
